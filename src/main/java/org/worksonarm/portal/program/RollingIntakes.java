package org.worksonarm.portal.program;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RollingIntakes extends Repository<RollingIntake, UUID> {

    @Query("select r from RollingIntake r")
    RollingIntake only();

    RollingIntake saveAndFlush(RollingIntake rolling);
}
