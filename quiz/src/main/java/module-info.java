/** Exercises made from interview transcripts. */
module org.colloquy.quiz {
    requires static transitive org.jspecify;
    requires transitive org.colloquy.core;
    requires tools.jackson.databind;

    exports org.colloquy.quiz;
    exports org.colloquy.quiz.export;
    exports org.colloquy.quiz.generate;
    exports org.colloquy.quiz.grade;
}
