package nl.samenhang.werkplek.portaal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.partner.PartnerRechten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.platform.web.api.Afkeuring;
import nl.samenhang.platform.web.api.Afkeuring.Fout;
import nl.samenhang.platform.web.api.PartnerApi;
import nl.samenhang.werkplek.portaal.Inzage;
import nl.samenhang.werkplek.portaal.Inzageregel;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Who looked in the file of the resident who is logged in at a portal. A POST, because the number
 * of a person must not stand in an address; asking is itself a line in the log.
 */
@PartnerApi
@RequestMapping(path = "/api/v1/dossierinzagen", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(PartnerRechten.INZAGE_OPVRAGEN)
@Tag(name = "Dossierinzagen", description = "Laten zien wie in een dossier keek")
class InzageApi {

    private static final int PAGE = 50;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Inzage inzage;
    private final Inwoners inwoners;
    private final Verwerkingslog log;
    private final Texts texts;

    InzageApi(Inzage inzage, Inwoners inwoners, Verwerkingslog log, Texts texts) {
        this.inzage = inzage;
        this.inwoners = inwoners;
        this.log = log;
        this.texts = texts;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Verwerking("inzage-portaal")
    @Operation(
            operationId = "findDossierinzagen",
            summary = "Zien wie in het dossier van een inwoner keek",
            description =
                    "Alleen voor een portaal waar de inwoner zelf is ingelogd, en alleen over die inwoner. Voor iemand"
                            + " die de gemeente niet kent, is de lijst leeg.")
    @ApiResponse(responseCode = "200", description = "Wie in het dossier keek")
    Inzagelijst find(@Valid @RequestBody Inzageverzoek verzoek) {
        var bsn =
                Bsn.parse(Optional.ofNullable(verzoek.burgerservicenummer()).orElse(""))
                        .orElseThrow(
                                () ->
                                        Afkeuring.of(
                                                List.of(
                                                        new Fout(
                                                                "/burgerservicenummer",
                                                                "Dit is geen BSN. Kijk het nummer na."))));
        return inwoners.findByBsn(bsn)
                .map(Inwoner::id)
                .map(wie -> list(verzoek, wie))
                .orElseGet(() -> new Inzagelijst(List.of(), null));
    }

    private Inzagelijst list(Inzageverzoek verzoek, InwonerId wie) {
        var found = inzage.lines(verzoek.question(wie), wie, DUTCH.getLanguage(), PAGE + 1);
        log.read(Onderwerp.of("logboek", wie), wie);
        var shown = found.stream().limit(PAGE).toList();
        return new Inzagelijst(
                shown.stream().map(this::line).toList(),
                found.size() > PAGE ? shown.getLast().log().positie().toString() : null);
    }

    private Inzagelijst.Regel line(Inzageregel regel) {
        var log = regel.log();
        return new Inzagelijst.Regel(
                log.dag(),
                log.actorNaam(),
                texts.t(DUTCH, "security.rol." + log.rol()),
                regel.organisatie(),
                log.handeling(),
                log.onderwerpen().stream()
                        .map(soort -> texts.t(DUTCH, "logboek.wat." + soort))
                        .distinct()
                        .toList(),
                regel.reden(),
                regel.wet().orElse(""),
                log.noodknop(),
                log.keren());
    }
}
