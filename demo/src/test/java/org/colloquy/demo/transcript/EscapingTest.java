package org.colloquy.demo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import org.colloquy.demo.transcript.TurnView.Remark;
import org.colloquy.transcript.NoteKind;
import org.junit.jupiter.api.Test;

/** Whatever stands in a view comes out as text, wherever a template prints it. */
class EscapingTest {
    private static final String HOSTILE = "\"'><script>alert(1)</script><i x=\"";

    private static final SpeakerView SPEAKER = new SpeakerView(HOSTILE, HOSTILE, 0, List.of(HOSTILE), false);

    private static final NoteView NOTE =
            new NoteView("n1", NoteKind.FOOTNOTE, HOSTILE, List.of(HOSTILE), Optional.of(HOSTILE), Optional.of("/x#m"));

    private static void assertHarmless(Rendering rendering) {
        StringOutput html = new StringOutput();
        rendering.render(new OwaspHtmlTemplateOutput(html));
        assertThat(html.toString())
                .contains("alert(1)")
                .doesNotContain("<script", "</script", "<i x")
                .doesNotContain("=\"\"'>");
    }

    private interface Rendering {
        void render(OwaspHtmlTemplateOutput output);
    }

    @Test
    void aTurn() {
        TurnView turn = new TurnView(
                "t1",
                1,
                1,
                Optional.of(SPEAKER),
                List.of(new Remark(HOSTILE, Optional.of("/x#t2"))),
                true,
                Optional.of(HOSTILE),
                true,
                List.of(
                        new TurnView.Speech(List.of(
                                new TurnView.Words(HOSTILE, true, true),
                                new TurnView.Words(HOSTILE, true, false),
                                new TurnView.Words(HOSTILE, false, true),
                                new TurnView.Words(HOSTILE, false, false),
                                new TurnView.Whose(HOSTILE),
                                new TurnView.Pointer(HOSTILE, "#c1"),
                                new TurnView.Mark("m1", "/x#n1", HOSTILE),
                                new TurnView.Time(HOSTILE),
                                NOTE)),
                        NOTE));
        assertHarmless(output -> JteitemGenerated.render(output, null, turn));
    }

    @Test
    void aHeadingANoteAndADiagnostic() {
        assertHarmless(output -> JteitemGenerated.render(output, null, new TopicView("p1", "/x#p1", HOSTILE, 1)));
        assertHarmless(output -> JteitemGenerated.render(output, null, NOTE));
        assertHarmless(output -> JteitemGenerated.render(
                output, null, new DiagnosticView("d1", "/x#d1", "warning", 1, "code", HOSTILE, HOSTILE)));
    }

    @Test
    void thePageAroundThem() {
        TranscriptView view = new TranscriptView(
                "/transcripts/x",
                Optional.of("/transcripts/x/claims"),
                HOSTILE,
                List.of(HOSTILE),
                List.of(SPEAKER),
                1,
                List.of(new TopicView("p1", "/x#p1", HOSTILE, 1)),
                List.of(new DiagnosticView("d1", "/x#d1", "warning", 1, "code", HOSTILE, HOSTILE)),
                1,
                1,
                List.of(),
                1);
        assertHarmless(output -> JtepageGenerated.render(output, null, view, true));
    }

    @Test
    void aCardOfTheStartPage() {
        StartView.Card card = new StartView.Card(
                "/transcripts/x",
                Optional.of("/transcripts/x/claims"),
                HOSTILE,
                List.of(HOSTILE),
                List.of(SPEAKER),
                HOSTILE);
        assertHarmless(
                output -> JtestartGenerated.render(output, null, new StartView(List.of(card), List.of(card)), true));
    }

    /** The one place that knows every kind of thing on the page. */
    @Test
    void knowsEveryKindOfItemThatThereIs() {
        assertThat(FlowItem.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(TopicView.class, TurnView.class, NoteView.class, DiagnosticView.class);
        assertThat(TurnView.Fragment.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        TurnView.Words.class,
                        TurnView.Whose.class,
                        TurnView.Pointer.class,
                        TurnView.Mark.class,
                        TurnView.Time.class,
                        NoteView.class);
    }
}
