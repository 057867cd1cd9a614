package org.worksonarm.portal.usage;

/** Where an answer leads: to the fault that is to be reported, to the way of giving back, or to where the team came from. */
record NextStep(String path, String notice) {

    static NextStep after(CheckInView checkIn, CheckIn.Answer answer) {
        var application = "/applications/" + checkIn.applicationId();
        if (!checkIn.underWay()) {
            return new NextStep(application, "Thank you. Your answer is kept.");
        }
        if (answer.condition() == Condition.TROUBLE) {
            return new NextStep(
                    application + "/faults/new?loan=" + checkIn.loan(), "Thank you. Now tell us what the trouble is.");
        }
        if (answer.need() == StillNeeded.NO) {
            return new NextStep(
                    application + "/loans/" + checkIn.loan() + "/return",
                    "Thank you. One click gives it back, so that somebody else can use the machine.");
        }
        return new NextStep(application, "Thank you. Your answer is kept, and nothing changes.");
    }
}
