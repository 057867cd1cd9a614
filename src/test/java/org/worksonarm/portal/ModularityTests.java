package org.worksonarm.portal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Portal.class);

    @Test
    void modulesDependInTheDeclaredDirectionOnly() {
        modules.verify();
    }

    @Test
    void documentsItself() {
        new Documenter(modules).writeDocumentation();
    }
}
