package nl.samenhang.werkplek.voorbeeldregister;

import tools.jackson.databind.node.ObjectNode;

/** The register does not answer a question, told in the body that the standard has for it. */
final class Fout extends RuntimeException {

    private final int status;
    private final transient ObjectNode inhoud;

    private Fout(int status, String code, String title, String detail) {
        super(code);
        this.status = status;
        inhoud =
                Json.object()
                        .put("type", "https://www.rfc-editor.org/rfc/rfc9110#status." + status)
                        .put("title", title)
                        .put("status", status)
                        .put("detail", detail)
                        .put("instance", "/haalcentraal/api/brp/personen")
                        .put("code", code);
    }

    static Fout parameter(String name, String code, String reason) {
        var fout =
                new Fout(
                        400,
                        "paramsValidation",
                        "Een of meerdere parameters zijn niet correct.",
                        "De foutieve parameter(s) zijn: " + name + ".");
        fout.inhoud
                .putArray("invalidParams")
                .add(Json.object().put("name", name).put("code", code).put("reason", reason));
        return fout;
    }

    static Fout missing(String name) {
        return parameter(name, "required", "Parameter is verplicht.");
    }

    static Fout tooMany(int most) {
        return new Fout(
                400,
                "tooManyResults",
                "Teveel zoekresultaten.",
                "Meer dan maximum van " + most + " gevonden.");
    }

    static Fout unknownKey() {
        return new Fout(
                401, "authentication", "Niet correct geauthenticeerd.", "De sleutel is onbekend.");
    }

    static Fout notSupported() {
        return new Fout(
                415,
                "unsupported",
                "Unsupported Media Type",
                "Alleen application/json wordt ondersteund.");
    }

    static Fout notAcceptable() {
        return new Fout(
                406,
                "notAcceptable",
                "Not Acceptable",
                "Het gevraagde contenttype wordt niet ondersteund.");
    }

    static Fout notThere() {
        return new Fout(404, "notFound", "Deze bron is er niet.", "Kijk naar het pad.");
    }

    int status() {
        return status;
    }

    ObjectNode inhoud() {
        return inhoud;
    }
}
