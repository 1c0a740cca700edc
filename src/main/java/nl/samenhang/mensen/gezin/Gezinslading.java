package nl.samenhang.mensen.gezin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over files of the past, such as those of a former system. They publish no facts. */
@Service
@Transactional
public class Gezinslading {

    private final GezinRepository gezinnen;
    private final LidRepository lidmaatschappen;
    private final Rollenvoorstel rollen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;

    Gezinslading(
            GezinRepository gezinnen,
            LidRepository lidmaatschappen,
            Rollenvoorstel rollen,
            Inwoners inwoners,
            Dossiertoegang toegang) {
        this.gezinnen = gezinnen;
        this.lidmaatschappen = lidmaatschappen;
        this.rollen = rollen;
        this.inwoners = inwoners;
        this.toegang = toegang;
    }

    /** A file that was closed before; only its team may still read it. */
    public GezinId loadClosed(
            List<InwonerId> leden,
            TeamId team,
            LocalDate geopend,
            LocalDate gesloten,
            Afsluitreden reden) {
        var id = GezinId.next();
        var naam = Gezinsnaam.of(inwoners.findAll(leden), gesloten);
        var kenmerk = gezinnen.nextKenmerk(geopend);
        var gezin =
                new Gezin(
                        id,
                        kenmerk,
                        naam,
                        List.of(),
                        Gezinsstatus.GESLOTEN,
                        Optional.of(team),
                        geopend,
                        Optional.of(gesloten));
        var actief =
                new Gezin(
                        id,
                        kenmerk,
                        naam,
                        List.of(),
                        Gezinsstatus.ACTIEF,
                        Optional.of(team),
                        geopend,
                        Optional.empty());
        gezinnen.insert(actief);
        gezinnen.update(gezin, Optional.of(reden));
        rollen.propose(leden)
                .forEach(
                        (lid, rol) ->
                                lidmaatschappen.insert(
                                        id, new Gezinslid(lid, rol, Periode.from(geopend))));
        toegang.grantTeam(id, team);
        return id;
    }
}
