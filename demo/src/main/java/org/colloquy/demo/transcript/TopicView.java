package org.colloquy.demo.transcript;

/**
 * A heading.
 *
 * @param anchor its id on the page
 * @param href a link to it
 * @param turns how many turns stand under it
 */
record TopicView(String anchor, String href, String heading, int turns) implements FlowItem {}
