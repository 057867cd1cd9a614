package org.worksonarm.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;

/** A loan that is agreed while a file is taken in is seen by the database alone. */
class RefusedTakingTests {

    private final UUID id = UUID.randomUUID();
    private final SignedIn admin = new SignedIn(AccountId.create(), "Olive Keeper", Set.of(Role.ADMIN));
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final RedirectAttributesModelMap flash = new RedirectAttributesModelMap();

    @Test
    void fileThatTheDatabaseRefusesIsShownAnew() {
        var taking = refusedTaking();
        var files = mock(MachineFiles.class);
        when(files.find(id)).thenReturn(new MachineFile(id, "a.csv", "name", "Olive", Instant.EPOCH, null, null));

        var answer = new MachineFileController(taking, files).take(id, "seen", admin, model, flash);

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(answer.getModel()).containsEntry("changed", true);
    }

    @Test
    void differenceThatTheDatabaseRefusesIsShownAnew() {
        var desk = mock(StockTakingDesk.class);
        when(desk.takeOver(any(), any(), anyString(), any())).thenThrow(new DataIntegrityViolationException("is lent"));
        when(desk.preview(any(), any(), any())).thenReturn(new TakingOver(List.of()));
        var form = new ChosenForm(List.of(1), null, "seen");

        var answer = new DifferenceController(desk, mock(StockTakings.class)).takeOver(id, form, admin, model, flash);

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(answer.getModel()).containsEntry("changed", true);
    }

    private static FileTaking refusedTaking() {
        var taking = mock(FileTaking.class);
        when(taking.take(any(), anyString(), any())).thenThrow(new DataIntegrityViolationException("is lent"));
        when(taking.plan(any(), any())).thenReturn(new ImportPlan(List.of()));
        return taking;
    }
}
