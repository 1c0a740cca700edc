package nl.samenhang.mensen.overdracht;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.account.kluis.Kluis;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The own key with which packages are signed, and the public keys of other municipalities. A
 * municipality of this same installation is known without anybody typing its key.
 */
@Service
@Transactional
public class Sleutels {

    private final SleutelRepository repository;
    private final Kluis kluis;
    private final Overkant overkant;
    private final Gemeenten gemeenten;
    private final Gemeentekeuze keuze;
    private final Clock clock;

    Sleutels(
            SleutelRepository repository,
            Kluis kluis,
            Overkant overkant,
            Gemeenten gemeenten,
            Gemeentekeuze keuze,
            Clock clock) {
        this.repository = repository;
        this.kluis = kluis;
        this.overkant = overkant;
        this.gemeenten = gemeenten;
        this.keuze = keuze;
        this.clock = clock;
    }

    /** Own keys, the newest first. */
    @Transactional(readOnly = true)
    public List<Sleutel> own() {
        return repository.all().stream().filter(s -> s.van().equals(self())).toList();
    }

    /** The key that signs now. */
    @Transactional(readOnly = true)
    public Optional<Sleutel> signing() {
        return own().stream().filter(Sleutel::isGeldig).findFirst();
    }

    /** Keys of other municipalities. */
    @Transactional(readOnly = true)
    public List<Sleutel> others() {
        return repository.all().stream().filter(s -> !s.van().equals(self())).toList();
    }

    /** A new own key; the one before signs nothing any more. */
    public void renew() {
        signing().ifPresent(oud -> repository.withdraw(oud.id(), clock.instant()));
        var paar = Handtekening.pair();
        var id = Ids.next();
        var geheim = kluis.lock(paar.geheim(), owner(id));
        repository.insert(id, self(), paar.publiek(), geheim, clock.instant());
    }

    /**
     * The public key of another municipality, that somebody there read the fingerprint of: a key
     * that was changed on its way does not fit it.
     */
    public void trust(String gemeente, String publiek, String vingerafdruk) {
        var van = keuze.require(gemeente);
        var key = decode(publiek);
        if (!Vingerafdruk.of(key).equals(Vingerafdruk.typed(vingerafdruk))) {
            throw new Refusal("vingerafdruk", Tekst.of("overdracht.fout.vingerafdruk"));
        }
        if (find(van.code(), Vingerafdruk.of(key)).isPresent()) {
            throw new Refusal("publiek", Tekst.of("overdracht.fout.sleutel-bekend"));
        }
        repository.insert(Ids.next(), van.code(), key, null, clock.instant());
    }

    /** From now on nothing that this key signs is taken in. */
    public void withdraw(UUID id) {
        repository.withdraw(id, clock.instant());
    }

    /** The key with this fingerprint that this municipality signs with, as far as it is trusted. */
    Optional<Sleutel> find(String van, Vingerafdruk vingerafdruk) {
        return trusted(van).stream().filter(s -> s.vingerafdruk().equals(vingerafdruk)).findFirst();
    }

    /** Signs with the own key, or says that there is none. */
    Getekend sign(byte[] bytes) {
        var sleutel = require();
        var geheim =
                kluis.unlock(repository.secret(sleutel.id()).orElseThrow(), owner(sleutel.id()));
        return new Getekend(sleutel.vingerafdruk(), Handtekening.sign(geheim, bytes));
    }

    /** The own key, or the word that an administrator has to make one. */
    Sleutel require() {
        return signing().orElseThrow(() -> new Refusal(Tekst.of("overdracht.fout.geen-sleutel")));
    }

    /** A signature and whose key made it. */
    record Getekend(Vingerafdruk sleutel, byte[] handtekening) {}

    private List<Sleutel> trusted(String van) {
        var code = new Gemeentecode(van);
        var entered = repository.all().stream().filter(s -> s.van().equals(van)).toList();
        var hier = List.of(code, Contexts.current().gemeente());
        if (van.equals(self()) || !gemeenten.all().containsAll(hier)) {
            return entered;
        }
        return overkant.call(code, this::own);
    }

    private static byte[] decode(String publiek) {
        try {
            var key = Base64.getDecoder().decode(publiek.replaceAll("\\s", ""));
            if (key.length == Handtekening.PUBLIEK) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Not base64: the sentence below says what a key looks like.
        }
        throw new Refusal("publiek", Tekst.of("overdracht.fout.sleutel"));
    }

    private static String owner(UUID id) {
        return "overdracht:" + self() + ":" + id;
    }

    private static String self() {
        return Contexts.current().gemeente().code();
    }
}
