package nl.samenhang.netwerk.partner.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.netwerk.partner.Partner;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.netwerk.partner.Partnersoort;
import org.jspecify.annotations.Nullable;

/** What is known of a partner organisation. */
public record PartnerForm(
        @NotBlank @Size(max = 200) String naam,
        @NotNull @Nullable Partnersoort soort,
        Optional<@Email @Size(max = 200) String> email,
        Optional<@Size(max = 50) String> telefoon,
        Optional<@Size(max = 300) String> adres,
        Optional<@Size(max = 300) String> bereikbaar,
        Optional<@Size(max = 300) String> website,
        Optional<Boolean> openbaar) {

    public PartnerForm {
        naam = requireNonNullElse(naam, "").strip();
        email = requireNonNullElse(email, Optional.empty());
        telefoon = requireNonNullElse(telefoon, Optional.empty());
        adres = requireNonNullElse(adres, Optional.empty());
        bereikbaar = requireNonNullElse(bereikbaar, Optional.empty());
        website = requireNonNullElse(website, Optional.empty());
        openbaar = requireNonNullElse(openbaar, Optional.empty());
    }

    static PartnerForm of(Partner partner) {
        return new PartnerForm(
                partner.naam(),
                partner.soort(),
                partner.email(),
                partner.telefoon(),
                partner.adres(),
                partner.bereikbaar(),
                partner.website(),
                Optional.of(partner.openbaar()));
    }

    Partner toPartner(PartnerId id) {
        var kind = Optional.ofNullable(soort).orElse(Partnersoort.OVERIG);
        return new Partner(
                id,
                naam,
                kind,
                email,
                telefoon,
                adres,
                bereikbaar,
                website,
                openbaar.orElse(false));
    }

    /** Who is shown to everybody must be reachable. */
    boolean isUnreachable() {
        return openbaar.orElse(false) && telefoon.isEmpty() && adres.isEmpty();
    }
}
