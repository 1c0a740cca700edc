package nl.samenhang.mensen.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerkers;
import org.springframework.stereotype.Component;

/** The access that belongs to a file: of the team that holds it, and of its members. */
@Component
class Gezinstoegang {

    private final Dossiertoegang toegang;
    private final Medewerkers medewerkers;
    private final Inwoners inwoners;
    private final Clock clock;

    Gezinstoegang(Dossiertoegang toegang, Medewerkers medewerkers, Inwoners inwoners, Clock clock) {
        this.toegang = toegang;
        this.medewerkers = medewerkers;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    void require(GezinId id) {
        toegang.requireAccess(id);
    }

    /** The team and the members get in; a team that held the file before does not stay. */
    void open(GezinId id, TeamId team, Optional<TeamId> before, Collection<InwonerId> leden) {
        if (medewerkers.findTeam(team).isEmpty()) {
            throw new Refusal("team", Tekst.of("gezin.fout.team"));
        }
        before.filter(former -> !former.equals(team))
                .ifPresent(former -> toegang.revokeTeam(id, former));
        toegang.grantTeam(id, team);
        inwoners.findAll(leden).forEach(lid -> admit(id, lid));
    }

    /** Who has a say of their own gets in under the own log-in, each to the own part. */
    void admit(GezinId id, Inwoner lid) {
        if (!lid.isOverleden() && lid.leeftijdsgroep(LocalDate.now(clock)).hasOwnSay()) {
            toegang.grant(id, lid.id().value(), Dossiertoegang.Reden.GEZINSLID);
        }
    }

    void dismiss(GezinId id, InwonerId lid) {
        toegang.revoke(id, lid.value(), Dossiertoegang.Reden.GEZINSLID);
    }
}
