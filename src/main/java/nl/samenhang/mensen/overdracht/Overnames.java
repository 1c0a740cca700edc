package nl.samenhang.mensen.overdracht;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.overdracht.Bladen.Documentblad;
import nl.samenhang.mensen.overdracht.Bladen.Persoonsblad;
import nl.samenhang.mensen.overdracht.Overdrachtfeit.DossierTakenIn;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Dossiertoegang.Reden;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Inname;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a file of our own out of a package that was accepted: all of it, or nothing. */
@Service
@Transactional
public class Overnames {

    private static final TypeReference<List<Persoonsblad>> PERSONEN = new TypeReference<>() {};
    private static final TypeReference<List<Documentblad>> DOCUMENTEN = new TypeReference<>() {};

    private final Ontvangsten ontvangsten;
    private final OntvangstRepository repository;
    private final Herkenning herkenning;
    private final Inschrijving inschrijving;
    private final Gezinnen gezinnen;
    private final Documenten documenten;
    private final Inname inname;
    private final Overkant overkant;
    private final Bevestigingen bevestigingen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    Overnames(
            Ontvangsten ontvangsten,
            OntvangstRepository repository,
            Herkenning herkenning,
            Inschrijving inschrijving,
            Gezinnen gezinnen,
            Documenten documenten,
            Inname inname,
            Overkant overkant,
            Bevestigingen bevestigingen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.ontvangsten = ontvangsten;
        this.repository = repository;
        this.herkenning = herkenning;
        this.inschrijving = inschrijving;
        this.gezinnen = gezinnen;
        this.documenten = documenten;
        this.inname = inname;
        this.overkant = overkant;
        this.bevestigingen = bevestigingen;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.json = json;
    }

    /** The people of a package that was accepted, each with who that may be here. */
    public List<Nieuwkomer> people(OntvangstId id) {
        log.read(id.onderwerp(), List.of());
        return herkenning.recognise(
                read(ontvangsten.open(id).bestanden(), Bladen.PERSONEN, PERSONEN));
    }

    /**
     * Takes the file in.
     *
     * @param keuzes for each person of the package who it is here; empty for somebody new
     */
    public GezinId takeIn(OntvangstId id, TeamId team, Map<String, Optional<InwonerId>> keuzes) {
        var ontvangst = ontvangsten.get(id);
        if (ontvangst.status() != Ontvangststatus.GEACCEPTEERD) {
            throw new Refusal(Tekst.of("overdracht.fout.al-klaar"));
        }
        var bestanden = ontvangsten.open(id).bestanden();
        var bladen = read(bestanden, Bladen.PERSONEN, PERSONEN);
        var personen = inschrijving.enroll(bladen, herkenning.recognise(bladen), keuzes);
        var gezin = gezinnen.create(roles(bladen, personen), team);
        letIn(gezin, () -> fill(ontvangst, gezin, bestanden, personen));
        var leden = List.copyOf(personen.values());
        var kenmerk = gezinnen.get(gezin).kenmerk();
        var bevestiging = bevestigingen.taken(ontvangst, ontvangsten.content(id), kenmerk);
        ontvangsten.done(ontvangst, gezin, bevestiging);
        log.changed(id.onderwerp(), leden);
        events.publishEvent(new DossierTakenIn(id, gezin, ontvangst.vanNaam(), leden));
        return gezin;
    }

    /** Who takes a file in need not be one of its team, and is not afterwards. */
    private void letIn(GezinId gezin, Runnable work) {
        var ik = Contexts.current().actor();
        toegang.grant(gezin, ik, Reden.UITVOERENDE);
        overkant.forEveryTeam(work);
        toegang.revoke(gezin, ik, Reden.UITVOERENDE);
    }

    private void fill(
            Ontvangst ontvangst,
            GezinId gezin,
            Map<String, byte[]> bestanden,
            Map<String, InwonerId> personen) {
        var stukken = documents(ontvangst, gezin, bestanden, personen);
        var rijen = new HashMap<String, List<JsonNode>>();
        bestanden.keySet().stream()
                .filter(naam -> naam.startsWith(Bladen.RIJEN) && naam.endsWith(".json"))
                .forEach(
                        naam ->
                                rijen.put(
                                        naam.substring(
                                                Bladen.RIJEN.length(),
                                                naam.length() - ".json".length()),
                                        rows(bestanden, naam)));
        inname.take(
                EnumSet.allOf(Dossierdeel.class),
                rijen,
                new Inname.Bekend(gezin, personen, stukken));
    }

    private Map<String, UUID> documents(
            Ontvangst ontvangst,
            GezinId gezin,
            Map<String, byte[]> bestanden,
            Map<String, InwonerId> personen) {
        var ids = new HashMap<String, UUID>();
        if (!bestanden.containsKey(Bladen.DOCUMENTEN)) {
            return ids;
        }
        for (var blad : read(bestanden, Bladen.DOCUMENTEN, DOCUMENTEN)) {
            var inhoud =
                    Optional.ofNullable(bestanden.get(blad.bestand()))
                            .orElseThrow(() -> Pakketinhoud.refuse("ontbreekt", blad.bestand()));
            var over =
                    blad.personen().stream()
                            .flatMap(
                                    wie ->
                                            Optional.ofNullable(personen.get(wie.toString()))
                                                    .stream())
                            .toList();
            var nieuw =
                    NieuwDocument.of(blad.naam(), inhoud, ontvangst.id().onderwerp())
                            .inGezin(gezin)
                            .about(over);
            var id = documenten.store(blad.gedeeld() ? nieuw.shared() : nieuw);
            if (!ids.containsValue(id.value())) {
                repository.origin(id.value(), ontvangst.id(), blad.dag());
            }
            ids.put(blad.id().toString(), id.value());
        }
        return ids;
    }

    private static Map<InwonerId, Gezinsrol> roles(
            List<Persoonsblad> bladen, Map<String, InwonerId> personen) {
        var rollen = new LinkedHashMap<InwonerId, Gezinsrol>();
        bladen.forEach(
                blad ->
                        Optional.ofNullable(personen.get(blad.id().toString()))
                                .ifPresent(wie -> rollen.put(wie, blad.rol())));
        return rollen;
    }

    private List<JsonNode> rows(Map<String, byte[]> bestanden, String naam) {
        var tree = read(bestanden, naam, new TypeReference<JsonNode>() {});
        if (!tree.isArray()) {
            throw Pakketinhoud.refuse("onleesbaar", naam);
        }
        return tree.valueStream().toList();
    }

    private <T> T read(Map<String, byte[]> bestanden, String naam, TypeReference<T> soort) {
        var inhoud =
                Optional.ofNullable(bestanden.get(naam))
                        .orElseThrow(() -> Pakketinhoud.refuse("ontbreekt", naam));
        try {
            return json.readValue(inhoud, soort);
        } catch (JacksonException e) {
            throw Pakketinhoud.refuse("onleesbaar", naam);
        }
    }
}
