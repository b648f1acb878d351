package org.colloquy.claim.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Committee meetings with questions, written answers and the turns that bear each answer out. */
final class LinkingCorpus {
    static final Path FOLDER = Path.of("../../shared/corpus/linking/val");

    private LinkingCorpus() {}

    /** A meeting with its answers. */
    record Meeting(String name, Interview interview, List<Answer> answers) {}

    /** An answer and the ids of the turns that bear it out. */
    record Answer(String text, Set<String> turns) {}

    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    static List<Meeting> meetings() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Meeting> meetings = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                meetings.add(meeting(file));
            }
            return meetings;
        }
    }

    private static Meeting meeting(Path file) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        Interview interview = new Interview();
        json.get("meeting_transcripts")
                .forEach(turn -> interview.says(
                        turn.get("speaker").asString(), turn.get("content").asString()));
        List<Answer> answers = new ArrayList<>();
        for (JsonNode query : json.get("specific_query_list")) {
            answers.add(new Answer(query.get("answer").asString(), turns(query.get("relevant_text_span"))));
        }
        return new Meeting(file.getFileName().toString(), interview, answers);
    }

    private static Set<String> turns(JsonNode spans) {
        Set<String> turns = new TreeSet<>();
        for (JsonNode span : spans) {
            int last = Integer.parseInt(span.get(1).asString());
            for (int turn = Integer.parseInt(span.get(0).asString()); turn <= last; turn++) {
                turns.add("t" + (turn + 1));
            }
        }
        return turns;
    }
}
