package nl.samenhang.platform.account.passkey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.security.inlogboek.Inlogboek;
import nl.samenhang.platform.security.inlogboek.Inlogfeit;
import nl.samenhang.platform.security.inlogboek.Inloggebeurtenis;
import nl.samenhang.platform.security.inlogboek.Inlogweg;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keys on a device. The device checks its holder, by a finger, a face or a code of its own, so a
 * key proves both that somebody has the device and that it is its holder.
 */
@Service
public class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> USED =
            new TypeReference<>() {};

    private final PasskeyRepository repository;
    private final Sleutelbos sleutelbos;
    private final Verwerkingslog log;
    private final Inlogboek boek;
    private final TransactionTemplate apart;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(
            PasskeyRepository repository,
            Sleutelbos sleutelbos,
            Verwerkingslog log,
            Inlogboek boek,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.sleutelbos = sleutelbos;
        this.log = log;
        this.boek = boek;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The keys of an account, the oldest first. */
    public List<Passkey> of(String gebruikersnaam) {
        return repository.of(gebruikersnaam);
    }

    /** What a device is asked to make a key for who is logged in. */
    public PublicKeyCredentialCreationOptions toMake(Site site, Authentication wie) {
        return library(site)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(wie));
    }

    /** What a device is asked to show a key; it knows itself for whom. */
    public PublicKeyCredentialRequestOptions toUse(Site site) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(org.springframework.security.web.webauthn.api.Bytes.random())
                .rpId(site.host())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    /** Options as the browser reads them. */
    public String write(Object options) {
        return json.writeValueAsString(options);
    }

    /** Keeps the key that the device made; false when it is not what was asked for. */
    public boolean add(
            Site site, PublicKeyCredentialCreationOptions asked, String antwoord, String naam) {
        try {
            var key = new RelyingPartyPublicKey(json.readValue(antwoord, NEW), naam);
            library(site)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, key));
        } catch (RuntimeException e) {
            return refused("A new passkey", e);
        }
        log.changed(new Onderwerp("passkey-toegevoegd", Contexts.current().actor()), List.of());
        boek.writeWith(
                asked.getUser().getName(),
                Inlogfeit.of(Inloggebeurtenis.FACTOR_INGESTELD, Inlogweg.PASSKEY));
        return true;
    }

    /** The account whose key the device showed; empty when it is not what was asked for. */
    public Optional<String> check(
            Site site, PublicKeyCredentialRequestOptions asked, String antwoord) {
        try {
            var key = json.readValue(antwoord, USED);
            var houder = Optional.ofNullable(key.getResponse().getUserHandle());
            return houder.flatMap(h -> Houder.gemeente(h.getBytes()))
                    .map(
                            gemeente ->
                                    Contexts.callAs(
                                            Verwerkingscontext.system(
                                                    gemeente,
                                                    Systeemgebruiker.VOORDEUR,
                                                    "inloggen"),
                                            () -> apart.execute(_ -> holder(site, asked, key))));
        } catch (RuntimeException e) {
            refused("A passkey", e);
            return Optional.empty();
        }
    }

    private String holder(
            Site site,
            PublicKeyCredentialRequestOptions asked,
            PublicKeyCredential<AuthenticatorAssertionResponse> key) {
        var holder = library(site).authenticate(new RelyingPartyAuthenticationRequest(asked, key));
        if (holder == null || !holder.getId().equals(key.getResponse().getUserHandle())) {
            throw new IllegalArgumentException("The key belongs to another account");
        }
        return holder.getName();
    }

    /** Takes a key away; it no longer opens anything. */
    public boolean remove(String gebruikersnaam, UUID id) {
        var removed = repository.delete(gebruikersnaam, id) == 1;
        if (removed) {
            log.changed(new Onderwerp("passkey-verwijderd", Contexts.current().actor()), List.of());
            boek.writeWith(
                    gebruikersnaam,
                    Inlogfeit.of(Inloggebeurtenis.FACTOR_VERWIJDERD, Inlogweg.PASSKEY));
        }
        return removed;
    }

    /** Takes all keys of an account away. */
    public void removeAll(String gebruikersnaam) {
        repository.deleteAll(gebruikersnaam);
    }

    /** The library throws for what is not right; which check it was helps an operator. */
    private static boolean refused(String wat, RuntimeException e) {
        LOG.warn(
                "{} was refused: {}",
                wat,
                e instanceof JacksonException ? "no answer of a browser" : e.getClass().getName());
        return false;
    }

    private Webauthn4JRelyingPartyOperations library(Site site) {
        var rp = PublicKeyCredentialRpEntity.builder().id(site.host()).name("Samenhang").build();
        var library =
                new Webauthn4JRelyingPartyOperations(
                        sleutelbos, sleutelbos, rp, Set.of(site.origin()));
        library.setCustomizeCreationOptions(
                options ->
                        options.authenticatorSelection(
                                AuthenticatorSelectionCriteria.builder()
                                        .residentKey(ResidentKeyRequirement.REQUIRED)
                                        .userVerification(UserVerificationRequirement.REQUIRED)
                                        .build()));
        return library;
    }
}
