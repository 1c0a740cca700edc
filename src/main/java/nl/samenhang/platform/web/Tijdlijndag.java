package nl.samenhang.platform.web;

import java.time.LocalDate;
import java.util.List;

/** The lines of a timeline that fall on one day. */
public record Tijdlijndag(LocalDate datum, List<Tijdlijnregel> regels) {}
