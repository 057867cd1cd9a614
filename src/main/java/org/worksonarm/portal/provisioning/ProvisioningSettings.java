package org.worksonarm.portal.provisioning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which clouds set up what is lent. Without any, which is how it begins, operators do it by hand.
 *
 * @param clouds by a short name that steps and pages show
 * @param timeout how long one answer of a cloud may take
 * @param attempts after how many that failed an admin is asked
 */
@Validated
@ConfigurationProperties("portal.provisioning")
record ProvisioningSettings(
        @DefaultValue Map<String, @Valid CloudSettings> clouds,
        @DefaultValue("20s") @NotNull Duration timeout,
        @DefaultValue("8") int attempts) {

    ProvisioningSettings {
        clouds = Map.copyOf(clouds);
    }

    /** The name of the cloud that serves this loan; one that names its machine goes before one that names its site. */
    Optional<String> cloudFor(Loan loan) {
        return first(loan, true).or(() -> first(loan, false));
    }

    private Optional<String> first(Loan loan, boolean byMachine) {
        return clouds.entrySet().stream()
                .filter(entry -> entry.getValue().serves(loan, byMachine))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
