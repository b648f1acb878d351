package org.colloquy.demo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Places places = new Places("/transcripts/x");

    @Test
    void aShortTranscriptHasOnePart() {
        places.add("t1");
        assertThat(places.parts()).isEqualTo(1);
        assertThat(places.href("t1")).isEqualTo("/transcripts/x#t1");
    }

    @Test
    void anEmptyTranscriptHasOnePart() {
        assertThat(places.parts()).isEqualTo(1);
    }

    @Test
    void aLongTranscriptHasSeveral() {
        for (int i = 1; i <= Places.PART_SIZE + 1; i++) {
            places.add("t" + i);
        }
        assertThat(places.parts()).isEqualTo(2);
        assertThat(places.href("t" + Places.PART_SIZE)).isEqualTo("/transcripts/x#t1000");
        assertThat(places.href("t" + (Places.PART_SIZE + 1))).isEqualTo("/transcripts/x?part=2#t1001");
        assertThat(places.href("t1001", "m1")).isEqualTo("/transcripts/x?part=2#m1");
    }
}
