package org.worksonarm.portal.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;

/** What a team does with its own applications. To anybody else they do not exist: {@link NotFound}. */
@Service
@Transactional
public class ApplicationDrafts {

    private final TeamWork work;
    private final Applications applications;
    private final HandingIn handing;
    private final Clock clock;

    ApplicationDrafts(TeamWork work, Applications applications, HandingIn handing, Clock clock) {
        this.work = work;
        this.applications = applications;
        this.handing = handing;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public String projectName(ProjectId project, AccountId member) {
        return work.project(project, member).profile().name();
    }

    /** Begins a draft; who clicks twice gets the same one, as long as nothing stands in it. */
    public ApplicationId begin(ProjectId projectId, AccountId by) {
        var project = work.lockedProject(projectId, by);
        return applications.findUntouched(project.id(), by).stream()
                .findFirst()
                .orElseGet(() -> applications.save(
                        new Application(project.id(), applications.nextNumber(), by, clock.instant())))
                .id();
    }

    /**
     * Begins a draft that says what an application said which came to its end; who clicks twice gets the same one. Empty
     * where it has not come to its end.
     */
    public Optional<ApplicationId> copy(ApplicationId id, AccountId by) {
        var original = work.application(id, by);
        var project = work.lockedProject(original.project(), by).id();
        if (!original.status().isOverWithoutHardware()) {
            return Optional.empty();
        }
        return applications.findDrafts(project, by, original.answers().title()).stream()
                .findFirst()
                .or(() -> Optional.of(copy(original, by)))
                .map(Application::id);
    }

    private Application copy(Application original, AccountId by) {
        var copy = new Application(original.project(), applications.nextNumber(), by, clock.instant());
        copy.write(original.content().copy(), clock.instant());
        return applications.save(copy);
    }

    @Transactional(readOnly = true)
    public Draft open(ApplicationId id, AccountId member) {
        return draft(work.application(id, member), member);
    }

    /** The draft, while others who would write in it wait until this transaction ends. */
    public Draft openLocked(ApplicationId id, AccountId member) {
        return draft(work.locked(id, member), member);
    }

    /**
     * Keeps what the team wrote, finished or not.
     *
     * @return when it was kept
     * @throws IllegalStateException where it is not open
     */
    public Instant write(ApplicationId id, AccountId by, Content content) {
        var application = work.locked(id, by);
        requireNoStrangers(application, content);
        application.write(content, clock.instant());
        return applications.save(application).timeline().updatedAt();
    }

    /** Hands it in, where it is open and the programme takes it; nothing is checked of what stands in it. */
    public Handed submit(ApplicationId id, AccountId by) {
        return handing.handIn(work.locked(id, by));
    }

    /** Withdraws it, and says whether that was still possible. */
    boolean withdraw(ApplicationId id, AccountId by, String reason) {
        var application = work.locked(id, by);
        if (!application.status().isWithdrawable()) {
            return false;
        }
        application.withdraw(reason.isBlank() ? null : reason);
        applications.save(application);
        return true;
    }

    /** A request never moves from one application to another. */
    private void requireNoStrangers(Application application, Content content) {
        var own = application.content();
        var others = content.requests().stream()
                .map(RequestLine::id)
                .filter(request -> own.need(request).isEmpty())
                .toList();
        if (!others.isEmpty() && applications.countRequests(others) > 0) {
            throw new NotFound("request of " + application.number());
        }
    }

    private Draft draft(Application application, AccountId member) {
        var project = work.project(application.project(), member);
        return new Draft(
                application.id(),
                application.number(),
                project.id(),
                project.profile().name(),
                application.status(),
                application.askedSection(),
                application.timeline().createdAt(),
                application.content());
    }
}
