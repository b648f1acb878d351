package org.colloquy.demo.transcript;

/** What follows each other on the page of a transcript. */
sealed interface FlowItem permits TopicView, TurnView, NoteView, DiagnosticView {}
