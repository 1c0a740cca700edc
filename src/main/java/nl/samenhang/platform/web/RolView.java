package nl.samenhang.platform.web;

import java.util.List;

/**
 * A role in which somebody may work.
 *
 * @param teams the names of the teams for whose files it counts; empty for the whole municipality
 */
public record RolView(String rol, List<String> teams) {

    /** The role with the teams for which it counts, for a heading or a button. */
    public String naam(Wording page) {
        var rol = page.t("security.rol." + this.rol);
        return teams.isEmpty() ? rol : page.t("web.rol.voor", rol, String.join(", ", teams));
    }
}
