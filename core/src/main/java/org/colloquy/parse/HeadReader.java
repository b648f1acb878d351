package org.colloquy.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.internal.label.LabelForm;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.LabelKind;
import org.colloquy.internal.label.LabelShape;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.label.Notation;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;
import org.colloquy.transcript.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the head of a text says of the whole: its title, lines such as {@code Interviewer: Ada Lind} or
 * {@code Date: 3 May 2024} before the first turn, and metadata between lines of hyphens.
 */
final class HeadReader {
    private static final int MOST_LINES = 60;
    private static final int MOST_CHARACTERS = 120;
    private static final int LONGEST_VALUE = 60;

    private final Document document;
    private final Lines lines;
    private final String text;
    private final Candidates candidates;
    private final List<TitleFacts.Named> people = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> organisation = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private boolean extracts;
    /** Whether a field was read. */
    private boolean fields;

    private @Nullable Role listed;

    HeadReader(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
        this.candidates = document.candidates();
    }

    /** What the head says, the printed title first. */
    TitleFacts read(Preamble preamble) {
        preamble.title().ifPresent(printed -> merge(TitleFacts.of(printed)));
        int line = 0;
        if (lines.count() > 0 && document.kind(0) == LineKind.FRONT_MATTER) {
            line = document.afterPart(0);
            for (int i = 1; i < line; i++) {
                metadata(i);
            }
        }
        for (int end = Math.min(lines.count(), line + MOST_LINES); line < end; line++) {
            if (document.kind(line) == LineKind.TEXT && line != preamble.titleLine() && !head(line)) {
                break;
            }
        }
        return new TitleFacts(people, organisation, place, date, extracts, title);
    }

    /** Reads a line of the head; false if the head is over. */
    private boolean head(int line) {
        int candidate = document.candidate(line);
        Role role = listed;
        if (role != null && candidate < 0 && listed(line, role)) {
            return true;
        }
        listed = null;
        if (candidate < 0 || candidates.notation(candidate) != Notation.COLON) {
            if (candidate < 0 && lines.length(line) <= MOST_CHARACTERS && !PartHeading.isAt(document, line)) {
                String printed = Chars.collapse(text, lines.first(line), lines.last(line));
                merge(TitleFacts.of(printed));
                byline(printed);
                dateline(Dateline.of(printed));
            }
            return candidate < 0;
        }
        LabelKey key = candidates.key(candidate);
        String value = Chars.collapse(text, candidates.body(candidate), lines.last(line));
        String first = key.words().isEmpty() ? "" : key.words().get(0);
        if (key.count() == 1 && value.isEmpty() && beginsList(role(first), line + 1)) {
            listed = role(first);
            key.asField();
            return true;
        }
        boolean known = key.count() == 1 && (field(first, value) || isOffice(key, value));
        if (known || (fields && isUnknownField(key, value))) {
            key.asField();
            fields = true;
            return true;
        }
        fields |= key.kind() == LabelKind.FIELD;
        boolean credit = key.kind() == LabelKind.SENTENCE && !NameWords.isFunctionWord(first);
        return credit || key.kind() == LabelKind.FIELD || key.kind() == LabelKind.CALL_OUT;
    }

    /** {@code President: Mr. Lind}: who holds the office. */
    private boolean isOffice(LabelKey key, String value) {
        boolean name =
                value.indexOf(' ') > 0 && (Character.isLetter(value.charAt(value.length() - 1)) || value.endsWith(")"));
        return name && key.kind() == LabelKind.ROLE && key.words().size() == 1 && people(value, Role.PARTICIPANT);
    }

    private boolean beginsList(@Nullable Role role, int next) {
        boolean words = next < lines.count() && document.kind(next) == LineKind.TEXT && document.candidate(next) < 0;
        boolean name = words
                && lines.length(next) <= MOST_CHARACTERS
                && isName(LabelShape.of(Chars.collapse(text, lines.first(next), lines.last(next))));
        return role == Role.PARTICIPANT || (role != null && name);
    }

    /** {@code CASE: 12/96} below {@code DATE: 3 May 1996}, in a text in which other labels recur. */
    private boolean isUnknownField(LabelKey key, String value) {
        boolean brief = !value.isEmpty() && value.length() <= LONGEST_VALUE;
        return brief
                && key.count() == 1
                && ".?!…-–—".indexOf(value.charAt(value.length() - 1)) < 0
                && candidates.table().keys().stream().anyMatch(HeadReader::recurs);
    }

    private static boolean recurs(LabelKey key) {
        boolean person = key.kind() != LabelKind.SENTENCE && key.kind() != LabelKind.FIELD;
        return key.count() > 1 && person && key.shape().form() != LabelForm.LOWER;
    }

    /** {@code By Ada Lind}. */
    private void byline(String printed) {
        boolean by = printed.startsWith("By ") || printed.startsWith("BY ");
        LabelShape shape = by ? LabelShape.of(printed.substring(3)) : LabelShape.of("");
        if (isName(shape) && shape.name().size() > 1 && shape.rest() == 0) {
            add(new TitleFacts.Named(name(shape), Optional.empty(), Role.PARTICIPANT));
        }
    }

    private void dateline(@Nullable Dateline dateline) {
        if (dateline != null) {
            organisation = organisation.or(() -> Optional.ofNullable(dateline.outlet()));
            place = place.or(() -> Optional.ofNullable(dateline.place()));
        }
    }

    private void merge(TitleFacts facts) {
        facts.people().forEach(this::add);
        organisation = organisation.or(facts::organisation);
        place = place.or(facts::place);
        date = date.or(facts::date);
        extracts |= facts.extracts();
    }

    private void add(TitleFacts.Named named) {
        if (people.stream().noneMatch(known -> known.name().equalsIgnoreCase(named.name()))) {
            people.add(named);
        }
    }

    /** {@code key: value} or {@code - value} between lines of hyphens. */
    private void metadata(int line) {
        int first = lines.first(line);
        int last = lines.last(line);
        if (first < last && text.charAt(first) == '-') {
            String item = unquoted(Chars.collapse(text, first + 1, last));
            if (listed != null) {
                people(item, listed);
            }
            return;
        }
        int colon = text.substring(first, Math.min(last, first + 80)).indexOf(':');
        if (colon > 0) {
            String name = text.substring(first, first + colon).toLowerCase(Locale.ROOT);
            listed = role(name);
            field(name, unquoted(Chars.collapse(text, first + colon + 1, last)));
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Takes a field that tells something; false if the name of the field, or its value, is not known. */
    private boolean field(String name, String value) {
        Role role = role(name);
        if (role != null) {
            return people(value, role);
        }
        if (value.isEmpty() || value.length() > 200) {
            return false;
        }
        switch (name) {
            case "title" -> title = title.or(() -> Optional.of(value));
            case "date", "recorded", "published" -> date = date.or(() -> DateReader.find(value));
            case "place", "location", "venue" -> place = place.or(() -> Optional.of(value));
            case "organisation", "organization", "outlet", "station", "broadcaster" ->
                organisation = organisation.or(() -> Optional.of(value));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Role role(String name) {
        return switch (name) {
            case "interviewer", "interviewers", "host", "hosts", "moderator", "moderators" -> Role.INTERVIEWER;
            case "interviewee", "interviewees", "guest", "guests", "narrator", "respondent" -> Role.INTERVIEWEE;
            case "participants", "participant", "speakers", "present", "attendees", "panel", "panelists" ->
                Role.PARTICIPANT;
            default -> null;
        };
    }

    /** Names with commas or {@code and} between, and what somebody is in small letters; false if one is no name. */
    private boolean people(String value, Role role) {
        if (value.isEmpty() || value.length() > 300) {
            return false;
        }
        List<TitleFacts.Named> found = new ArrayList<>();
        for (String part : value.split("[,;]| and | & ", -1)) {
            String entry = part.trim();
            LabelShape shape = LabelShape.of(entry);
            if (isName(shape)) {
                found.add(new TitleFacts.Named(name(shape), Optional.ofNullable(shape.aside()), role));
            } else if (shape.form() == LabelForm.LOWER && !found.isEmpty()) {
                TitleFacts.Named last = found.remove(found.size() - 1);
                found.add(new TitleFacts.Named(last.name(), last.description().or(() -> Optional.of(entry)), role));
            } else {
                return false;
            }
        }
        found.forEach(this::add);
        return true;
    }

    private static String name(LabelShape shape) {
        return NameCase.ordinary(String.join(" ", shape.name()));
    }

    /** {@code Ada Lind, chair} on a line of a list. */
    private boolean listed(int line, Role role) {
        String entry = Chars.collapse(text, lines.first(line), lines.last(line));
        LabelShape shape = LabelShape.of(entry);
        if (lines.length(line) > MOST_CHARACTERS || !isName(shape)) {
            return false;
        }
        int comma = entry.indexOf(", ");
        Optional<String> description =
                comma > 0 ? Optional.of(entry.substring(comma + 2)) : Optional.ofNullable(shape.aside());
        add(new TitleFacts.Named(name(shape), description, role));
        return true;
    }

    private static boolean isName(LabelShape shape) {
        return (shape.form() == LabelForm.TITLE || shape.form() == LabelForm.UPPER)
                && shape.name().size() <= 5
                && !NameWords.isFunctionWord(NameWords.plain(shape.name().get(0)));
    }
}
