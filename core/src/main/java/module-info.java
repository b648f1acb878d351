/** Interview transcripts and news reports as typed data with positions. */
module org.colloquy.core {
    requires static transitive org.jspecify;
    requires org.apache.commons.lang3;
    requires tools.jackson.databind;
    requires org.apache.opennlp.tools;
    requires opennlp.models.tokenizer.en;
    requires opennlp.models.pos.en;

    exports org.colloquy.source;
    exports org.colloquy.diagnostic;
    exports org.colloquy.transcript;
    exports org.colloquy.parse;
    exports org.colloquy.language;
    exports org.colloquy.claim;
    exports org.colloquy.claim.evidence;
    exports org.colloquy.report;
    exports org.colloquy.json;
    exports org.colloquy.format;
}
