package org.colloquy.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a question as a reader fills it in who takes whatever comes first. */
public final class FilledForm {
    private static final Pattern RADIO = Pattern.compile("type=\"radio\" name=\"answer\" value=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("<select name=\"((?:place|match)-[^\"]+)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\">");

    private FilledForm() {}

    public static Map<String, String> of(String page) {
        Matcher radio = RADIO.matcher(page);
        if (radio.find()) {
            return Map.of("answer", radio.group(1));
        }
        Map<String, String> fields = new HashMap<>();
        List<MatchResult> rows = ROW.matcher(page).results().toList();
        for (MatchResult row : rows) {
            List<String> options = OPTION.matcher(page.substring(row.end(), page.indexOf("</select>", row.end())))
                    .results()
                    .map(option -> option.group(1))
                    .toList();
            String name = row.group(1);
            fields.put(name, name.startsWith("place") ? options.get(fields.size()) : options.get(0));
        }
        return fields;
    }
}
