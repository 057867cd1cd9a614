package org.worksonarm.portal.provisioning;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One cloud.
 *
 * @param endpoint of Ironic, or of Nova with its version: https://nova.example/v2.1
 * @param identity of Keystone: https://keystone.example/v3; without it, Ironic is asked without a token
 * @param user and password, project and their domains: as in a file of OpenStack's clients
 * @param sites codes of sites whose machines it runs
 * @param machines names of machines that it runs, wherever they stand
 * @param images what Glance or a web server calls each preconfigured image
 * @param network id of the network of virtual machines; without it, the cloud chooses
 * @param zone of virtual machines, pinned to the machine that is lent as host; without it, the cloud chooses a host
 */
record CloudSettings(
        @NotNull CloudKind kind,
        @NotNull URI endpoint,
        @Nullable URI identity,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String project,
        @DefaultValue("Default") String userDomain,
        @DefaultValue("Default") String projectDomain,
        @DefaultValue List<String> sites,
        @DefaultValue List<String> machines,
        @DefaultValue Map<String, String> images,
        @DefaultValue("") String network,
        @DefaultValue("") String zone) {

    CloudSettings {
        sites = List.copyOf(sites);
        machines = List.copyOf(machines);
        images = Map.copyOf(images);
    }

    @AssertTrue(message = "a cloud is reached by https, or by http on this computer")
    boolean isSafelyReached() {
        return isSafe(endpoint) && (identity == null || isSafe(identity));
    }

    @AssertTrue(message = "a cloud with Keystone needs user, password and project; Nova needs Keystone")
    boolean isSignedInTo() {
        var named = !user.isBlank() && !password.isBlank() && !project.isBlank();
        return identity == null ? kind == CloudKind.IRONIC : named;
    }

    boolean serves(Loan loan, boolean byMachine) {
        var fits = kind == CloudKind.IRONIC ? loan.isWhole() : loan.isVirtual();
        return fits && (byMachine ? machines.contains(loan.machine()) : sites.contains(loan.site()));
    }

    private static boolean isSafe(@Nullable URI address) {
        return address != null
                && ("https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && "127.0.0.1".equals(address.getHost())));
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return kind + " at " + endpoint;
    }
}
