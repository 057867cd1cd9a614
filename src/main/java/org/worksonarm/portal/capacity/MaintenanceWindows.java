package org.worksonarm.portal.capacity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MaintenanceWindows extends Repository<MaintenanceWindow, WindowId> {

    MaintenanceWindow saveAndFlush(MaintenanceWindow window);

    Optional<MaintenanceWindow> findById(WindowId id);
}
