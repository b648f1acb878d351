package org.colloquy.demo.teacher;

import java.net.URI;
import java.util.List;
import org.colloquy.demo.quiz.ClassCode;
import org.colloquy.demo.web.ServerAddress;

/**
 * What the class is shown on the projector: where the quiz is. It holds nothing of the questions, and no secret.
 *
 * @param path the address of the page where the quiz is made
 * @param links the addresses under which pupils may find the quiz, the likeliest first; none if only this computer can
 *     reach the server
 * @param local the address on this computer
 */
record PosterView(String title, String path, String code, List<String> links, String local) {

    static PosterView of(ClassCode code, Workshop workshop, ServerAddress address) {
        return new PosterView(
                workshop.title(),
                WorkshopView.path(code),
                code.text(),
                address.network().stream().map(base -> typed(base, code)).toList(),
                typed(address.here(), code));
    }

    /** As it is typed: browsers add the beginning. */
    private static String typed(URI base, ClassCode code) {
        return base.getAuthority() + code.path();
    }
}
