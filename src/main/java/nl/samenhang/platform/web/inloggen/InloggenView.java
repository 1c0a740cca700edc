package nl.samenhang.platform.web.inloggen;

import java.util.List;
import java.util.Optional;

/**
 * What a login page shows.
 *
 * @param deur {@code MEDEWERKER} or {@code INWONER}
 * @param fout why the last try failed, as the end of a text key
 * @param demo whether the accounts of the fictitious town are shown
 * @param oidc whether the municipality's own identity provider is offered
 */
public record InloggenView(String deur, Optional<String> fout, boolean demo, boolean oidc) {

    /**
     * The accounts of the fictitious town with what they do; the password of all is the product's
     * name.
     */
    public List<String> accounts() {
        return deur.equals("INWONER")
                ? List.of("sanne", "noor")
                : List.of(
                        "fatima", "yusuf", "bep", "anneke", "wim", "post", "beheer", "beheer2",
                        "privacy");
    }
}
