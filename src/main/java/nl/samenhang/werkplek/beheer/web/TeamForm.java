package nl.samenhang.werkplek.beheer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.samenhang.platform.security.Team;

/** What a team is called and where it works. */
public record TeamForm(
        @NotBlank(message = "{beheer.team.naam-leeg}") @Size(max = 100) String naam,
        @NotBlank(message = "{beheer.team.gebied-leeg}") @Size(max = 100) String gebied) {

    static TeamForm of(Team team) {
        return new TeamForm(team.naam(), team.gebied());
    }
}
