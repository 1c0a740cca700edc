package nl.samenhang.bestaanszekerheid.vroegsignaal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A delivery in the form of DDAS early signals 0.9: the signals and cases of one municipality over
 * a month. Amounts in whole euros. The BSN, which may be in it, is left out.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Ddaslevering(
        String codeGegevensleverancier,
        LocalDate startdatumLevering,
        LocalDate einddatumLevering,
        OffsetDateTime aanleverdatumEnTijd,
        List<Levering> leveringen) {

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Levering(
            int teller,
            String gemeentecode,
            @JsonProperty("aanleverende_organisatie") Organisatie aanleverendeOrganisatie,
            List<Vroegsignaal> vroegsignalen,
            List<Zaak> vroegsignaalzaken) {}

    record Organisatie(String naam, List<Contactpersoon> contactpersoonen) {}

    record Contactpersoon(String naam, String email) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Vroegsignaal(
            @JsonProperty("ID") String id,
            boolean crisissignaal,
            boolean warmeOverdracht,
            long bedrag,
            LocalDate ontstaansdatum,
            LocalDate signaaldatum,
            String status,
            Partner signaalpartner,
            Client client) {}

    record Partner(String type) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Client(
            @JsonProperty("Voorletters") String voorletters,
            @JsonProperty("Voorvoegsel") String voorvoegsel,
            @JsonProperty("Achternaam") String achternaam,
            @JsonProperty("Geboortedatum") Optional<LocalDate> geboortedatum,
            @JsonProperty("Straatnaam") String straatnaam,
            @JsonProperty("Postcode") String postcode,
            @JsonProperty("Huisnummer") String huisnummer,
            @JsonProperty("Huisnummertoevoeging") String huisnummertoevoeging,
            @JsonProperty("Plaatsnaam") String plaatsnaam) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Zaak(
            Optional<String> resultaat,
            LocalDate matchingsdatum,
            @JsonProperty("startdatum_matchtingperiode") LocalDate start,
            @JsonProperty("datum_opgepakt") Optional<LocalDate> opgepakt,
            @JsonProperty("einddatum_matchingperiode") LocalDate einde,
            List<Verwijzing> vroegsignalen,
            List<Poging> contactpogingen) {}

    record Verwijzing(@JsonProperty("ID") String id) {}

    record Poging(String soort, boolean bereikt, LocalDate datum, String dagdeel) {}
}
