package org.worksonarm.portal.filing;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Takes in a file of assignments to be checked. Nothing is assigned yet. */
@Service
@Transactional
class FileBringing {

    private final DryRuns dryRuns;
    private final AssignmentFiles files;

    FileBringing(DryRuns dryRuns, AssignmentFiles files) {
        this.dryRuns = dryRuns;
        this.files = files;
    }

    Brought bring(String name, byte[] bytes, AccountId by) {
        var text = FileText.of(bytes);
        if (text.fault() != null) {
            return new Brought.Refused(text.fault());
        }
        return switch (dryRuns.read(text.text())) {
            case FileReading.Unreadable(var why) -> new Brought.Refused(why);
            case FileReading.Lines(var lines) ->
                new Brought.Kept(
                        files.add(name, text.text(), dryRuns.of(lines, by).outcomes(), by));
        };
    }

    /** What became of a file. */
    sealed interface Brought {

        record Kept(UUID id) implements Brought {}

        record Refused(String why) implements Brought {}
    }
}
