package org.worksonarm.portal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Remembers beside the database that the demo programme was filled completely. */
record DemoFilling(Path directory) {

    boolean isComplete() {
        return Files.exists(mark());
    }

    void complete() throws IOException {
        Files.writeString(
                mark(), "The demo programme in this folder is complete. Delete the folder to start afresh.\n");
    }

    /** A filling that was cut short is worth nothing: the next start begins anew. */
    void clearAway() throws IOException {
        FileSystemUtils.deleteRecursively(directory.resolve("postgres"));
    }

    private Path mark() {
        return directory.resolve("filled");
    }
}
