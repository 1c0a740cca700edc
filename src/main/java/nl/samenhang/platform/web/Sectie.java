package nl.samenhang.platform.web;

import java.util.Map;

/**
 * A part of a composed page: a room gives the template and what it shows.
 *
 * @param sleutel a word without spaces that names the part on its page, used as its anchor
 * @param template the path of a template without layout, such as {@code regie/gezinsplan/sectie}
 * @param params the parameters of the template beside {@code page}
 */
public record Sectie(String sleutel, String template, Map<String, Object> params) {}
