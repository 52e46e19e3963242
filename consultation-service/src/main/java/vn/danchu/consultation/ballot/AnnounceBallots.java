package vn.danchu.consultation.ballot;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.ballot.rules.AnnouncementForm;

/** How the people were told of content, time, deadline and team, and the day on which the last of them was. */
public record AnnounceBallots(@NotNull @Schema(examples = "2026-11-26") LocalDate givenOn,
        @NotEmpty Set<@NotNull AnnouncementForm> forms) {
}
