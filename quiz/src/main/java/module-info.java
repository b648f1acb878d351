/** Exercises made from interview transcripts. */
module org.colloquy.quiz {
    requires static transitive org.jspecify;
    requires transitive org.colloquy.core;

    exports org.colloquy.quiz;
    exports org.colloquy.quiz.generate;
}
