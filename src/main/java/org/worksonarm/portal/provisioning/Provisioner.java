package org.worksonarm.portal.provisioning;

/** Has what is lent set up and taken back: by people or by a cloud. It is told in the transaction of what happens. */
interface Provisioner {

    void lent(Loan loan);

    /** Its days changed. */
    void rescheduled(Loan loan);

    /** Before its first day it got another machine. */
    void moved(Loan loan);

    /** It ends early; a loan that never began needs nothing any more, unless something was set up already. */
    void cutShort(Loan loan);
}
