package nl.samenhang.werkplek.deling.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.api.PartnerApi;
import nl.samenhang.regie.toestemming.ToestemmingRechten;
import nl.samenhang.werkplek.deling.Delingen;
import nl.samenhang.werkplek.deling.Gedeeld;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people consented to share with the partner that asks. */
@PartnerApi
@RequestMapping(path = "/api/v1/gedeelde-gegevens", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Requires.PARTNER)
@Verwerking(ToestemmingRechten.DELEN)
@Tag(name = "Gedeelde gegevens", description = "Wat mensen met u willen delen")
class GedeeldApi {

    /** What people share with this partner now. */
    record GedeeldeGegevens(List<Gedeeld> personen) {}

    private final Delingen delingen;

    GedeeldApi(Delingen delingen) {
        this.delingen = delingen;
    }

    @GetMapping
    @Operation(
            operationId = "listGedeeldeGegevens",
            summary = "Zien wat mensen met u delen",
            description =
                    "Van iedereen die daar toestemming voor gaf: wie het aanspreekpunt is en welke afspraken er met u"
                            + " zijn. Trekt iemand de toestemming in, dan staat die persoon er meteen niet meer bij.")
    @ApiResponse(responseCode = "200", description = "Wat mensen met u delen")
    GedeeldeGegevens index() {
        var context = Contexts.current();
        return new GedeeldeGegevens(
                delingen.with(new PartnerId(context.actor()), context.actorNaam()));
    }
}
