package nl.samenhang.platform.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What somebody typed into a form and did not send yet. */
record Concept(Map<String, List<String>> velden, Instant gewijzigd) {}
