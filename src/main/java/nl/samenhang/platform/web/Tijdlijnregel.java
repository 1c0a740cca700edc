package nl.samenhang.platform.web;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a timeline.
 *
 * @param tekst the sentence in the language of the reader
 * @param wie who did it; empty when that does not matter
 * @param pad the page about it
 */
public record Tijdlijnregel(Instant moment, String tekst, String wie, Optional<String> pad) {}
