package org.colloquy.demo.teacher;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.demo.TestSite;

/** The teacher's browser with one quiz before it. */
final class TeacherDesk {
    private static final Pattern ITEM = Pattern.compile("<article class=\"item[^>]*? id=\"(e\\d+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final TestSite site;
    private final String path;

    private TeacherDesk(TestSite site, String path) {
        this.site = site;
        this.path = path;
    }

    /** Opens the teacher's link and makes a quiz about an interview. */
    static TeacherDesk make(TestSite site, String interview, String fields) {
        site.get(site.teacherPath());
        return new TeacherDesk(site, TestSite.location(send(site, "/teacher" + interview, fields)));
    }

    static String kinds(String... kinds) {
        StringBuilder fields = new StringBuilder();
        for (String kind : kinds) {
            fields.append("&kind=").append(kind);
        }
        return fields.toString();
    }

    static HttpResponse<String> send(TestSite site, String path, String fields) {
        return site.send(HttpRequest.newBuilder(site.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    String path() {
        return path;
    }

    String page() {
        return site.get(path).body();
    }

    String code() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    List<String> ids() {
        return ids(page());
    }

    static List<String> ids(String page) {
        return ITEM.matcher(page).results().map(found -> found.group(1)).toList();
    }

    /** The part of the page that shows a question, without what a step leaves there. */
    String item(String id) {
        String page = page();
        int from = page.indexOf("id=\"" + id + "\"");
        return page.substring(page.indexOf("<p class=\"asked\">", from), page.indexOf("<form", from));
    }

    String version() {
        Matcher version = VERSION.matcher(page());
        MatchResult found = version.results().findFirst().orElseThrow();
        return found.group(1);
    }

    /** Presses a button of a question and gives the page that follows. */
    String press(String step, String id) {
        return press(step, id, version());
    }

    String press(String step, String id, String version) {
        return site.follow(send(site, path, "version=" + version + "&exercise=" + id + "&step=" + step))
                .body();
    }

    /** Presses a button of the whole quiz. */
    String press(String step) {
        return site.follow(submit(step, "")).body();
    }

    HttpResponse<String> submit(String step, String fields) {
        String value = URLEncoder.encode(step, StandardCharsets.UTF_8);
        return send(site, path, "version=" + version() + "&step=" + value + fields);
    }
}
