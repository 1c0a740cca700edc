package nl.samenhang.platform.uitvoer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.uitvoer.Inname.Bekend;
import tools.jackson.databind.JsonNode;

/** Reads one row of a package into columns of ours. */
record Rijlezer(
        Uitvoertabel tabel, int nummer, JsonNode rij, Bekend bekend, Map<String, UUID> rijen) {

    private static final Kolom PARTIJ = Kolom.tekst("partij", 300);

    Map<String, Object> columns() {
        if (!rij.isObject()) {
            throw refuse("uitvoer.fout.waarde", "-");
        }
        var bekendeVelden =
                tabel.kolommen().stream().filter(Kolom::reist).map(Kolom::naam).toList();
        rij.propertyNames().stream()
                .filter(veld -> !bekendeVelden.contains(veld))
                .findFirst()
                .ifPresent(
                        veld -> {
                            throw refuse("uitvoer.fout.onbekend-veld", veld);
                        });
        var waarden = new LinkedHashMap<String, Object>();
        waarden.put("gemeente", Contexts.current().gemeente().code());
        tabel.kolommen().forEach(kolom -> read(kolom, waarden));
        return waarden;
    }

    private void read(Kolom kolom, Map<String, Object> waarden) {
        switch (kolom.soort()) {
            case DOSSIER -> waarden.put(kolom.naam(), bekend.dossier().value());
            case WIE -> waarden.put(kolom.naam(), Contexts.current().actor());
            case BLIJFT -> {}
            default -> {
                var waarde = rij.path(kolom.naam());
                if (waarde.isMissingNode() || waarde.isNull()) {
                    if (kolom.verplicht()) {
                        throw refuse("uitvoer.fout.leeg", kolom.naam());
                    }
                } else if (kolom.soort() == Kolom.Soort.PARTIJ) {
                    party(waarde, waarden);
                } else {
                    waarden.put(kolom.naam(), value(kolom, waarde));
                }
            }
        }
    }

    private Object value(Kolom kolom, JsonNode waarde) {
        return switch (kolom.soort()) {
            case SLEUTEL -> key(id(kolom, waarde));
            case TEKST, CODE, NAAM -> text(kolom, waarde);
            case TEKSTEN, CODES -> list(kolom, waarde).map(een -> text(kolom, een)).toList();
            case DAG -> Waarden.day(waarde).orElseThrow(() -> wrong(kolom)).toString();
            case MOMENT -> {
                if (!Waarden.isMoment(waarde)) {
                    throw wrong(kolom);
                }
                yield waarde.asString();
            }
            case JA_NEE -> {
                if (!waarde.isBoolean()) {
                    throw wrong(kolom);
                }
                yield waarde.asBoolean();
            }
            case PERIODE -> Waarden.range(waarde).orElseThrow(() -> wrong(kolom));
            case PERSOON -> person(id(kolom, waarde));
            case PERSONEN -> list(kolom, waarde).map(een -> person(id(kolom, een))).toList();
            case RIJ -> known(rijen, kolom, waarde);
            case DOCUMENT -> known(bekend.documenten(), kolom, waarde);
            case ONDERWERP -> subject(id(kolom, waarde));
            case PARTIJ, DOSSIER, WIE, BLIJFT -> throw new IllegalStateException(kolom.naam());
        };
    }

    /** What the package has, or a number that leads nowhere. */
    private UUID subject(String id) {
        return Optional.ofNullable(bekend.personen().get(id))
                .map(InwonerId::value)
                .orElseGet(() -> rijen.computeIfAbsent(id, _ -> Ids.next()));
    }

    /** The plan and the top of its tree are one thing under one number. */
    private UUID key(String id) {
        return rijen.computeIfAbsent(id, _ -> Ids.next());
    }

    private String id(Kolom kolom, JsonNode waarde) {
        if (!waarde.isString()) {
            throw wrong(kolom);
        }
        return waarde.asString();
    }

    private Stream<JsonNode> list(Kolom kolom, JsonNode waarde) {
        if (!waarde.isArray()) {
            throw wrong(kolom);
        }
        return waarde.valueStream();
    }

    private String text(Kolom kolom, JsonNode waarde) {
        if (!waarde.isString()
                || waarde.asString().length() > kolom.langst()
                || waarde.asString().indexOf('\0') >= 0
                || !kolom.knows(waarde.asString())) {
            throw wrong(kolom);
        }
        return waarde.asString();
    }

    private void party(JsonNode waarde, Map<String, Object> waarden) {
        if (waarde.has("persoon")) {
            waarden.put("partij_soort", "GEZINSLID");
            waarden.put("partij_id", person(id(PARTIJ, waarde.path("persoon"))));
        } else {
            waarden.put("partij_soort", "BEKENDE");
            waarden.put("partij_naam", text(PARTIJ, waarde.path("naam")));
        }
    }

    private UUID person(String id) {
        return Optional.ofNullable(bekend.personen().get(id))
                .map(InwonerId::value)
                .orElseThrow(() -> refuse("uitvoer.fout.persoon", ""));
    }

    private UUID known(Map<String, UUID> ids, Kolom kolom, JsonNode waarde) {
        return Optional.ofNullable(ids.get(id(kolom, waarde)))
                .orElseThrow(() -> refuse("uitvoer.fout.verwijzing", kolom.naam()));
    }

    private Refusal wrong(Kolom kolom) {
        return refuse("uitvoer.fout.waarde", kolom.naam());
    }

    Refusal refuse(String sleutel, String veld) {
        return new Refusal(Tekst.of(sleutel, tabel.bestand(), nummer, veld));
    }
}
