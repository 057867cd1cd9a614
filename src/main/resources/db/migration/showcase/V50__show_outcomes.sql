-- What the hardware brought: the links of the team's check-ins, where its lead wants everybody to read them.
alter table showcase_part
    drop constraint showcase_part_known,
    add constraint showcase_part_known check (part in ('SUMMARY', 'AREAS', 'WORK', 'LINKS', 'HARDWARE', 'OUTCOMES'));
