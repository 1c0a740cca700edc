package nl.samenhang.netwerk.partner.web;

/**
 * Commands with which somebody tries the interface at once.
 *
 * @param server the address by which this page was asked for
 * @param token empty when there is none to show any more
 */
public record Curlvoorbeeld(String server, String token) {

    /** Sends a melding. */
    public String send() {
        return """
                curl -i '%s/api/v1/meldingen' \\
                  -H 'Authorization: Bearer %s' \\
                  -H 'Content-Type: application/json' \\
                  -H 'Idempotency-Key: proef-1' \\
                  -d '{"hulpvraag": "Noor komt al weken niet op school en zorgt thuis voor haar broertjes.",
                       "betrokkene": {"naam": "Noor de Wit", "postcode": "9911 AA"},
                       "spoed": {"gevaar": "NEE", "tijd": "DEZE_WEEK", "kinderen": true}}'"""
                .formatted(server, shown());
    }

    /** Asks how it stands with the melding of that number. */
    public String follow() {
        return """
                curl '%s/api/v1/meldingen/M-2026-000123' \\
                  -H 'Authorization: Bearer %s'"""
                .formatted(server, shown());
    }

    private String shown() {
        return token.isEmpty() ? "UW-TOKEN" : token;
    }

    /** Hides the token. */
    @Override
    public String toString() {
        return "Curlvoorbeeld[" + server + "]";
    }
}
