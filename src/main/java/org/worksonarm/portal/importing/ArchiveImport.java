package org.worksonarm.portal.importing;

import org.springframework.stereotype.Service;

/** Imports a file of old records in one transaction. */
@Service
public class ArchiveImport {

    /** Imports every application of the file that is not there yet. */
    public void importFile(byte[] content) {
        throw new UnsupportedOperationException(String.valueOf(content.length));
    }
}
