-- The words of the letters about decisions. Each version is kept; the one with the highest number counts.
create table letter_template (
    letter_template_id uuid        primary key,
    kind               text        not null constraint letter_template_kind_known check (kind in
        ('ACCEPTED', 'DECLINED', 'WAITING_LIST', 'REOPENED')),
    number             int         not null constraint letter_template_numbered check (number > 0),
    subject            text        not null constraint letter_template_has_a_subject check
        (length(trim(subject)) between 1 and 200 and subject !~ '[\r\n]'),
    body               text        not null constraint letter_template_says_something check (length(trim(body)) > 0),
    written_by         uuid        references account,
    written_at         timestamptz not null,
    constraint letter_template_one_of_a_number unique (kind, number)
);

comment on column letter_template.written_by is 'null for the words that the portal comes with';

insert into letter_template (letter_template_id, kind, number, subject, body, written_at) values
(gen_random_uuid(), 'ACCEPTED', 1, '{application}: your application “{title}” is accepted',
'Hello {name},

your application {application}, “{title}”, for {project} is accepted. The programme says:

{reason}

**What happens next.** {what_next}

**What the reviewers say to you.**

{reviews}

The decision stands on the page of the application:', now()),
(gen_random_uuid(), 'DECLINED', 1, '{application}: your application “{title}” is declined',
'Hello {name},

your application {application}, “{title}”, for {project} is declined. The programme says:

{reason}

**What would change the answer.**

{what_would_change}

**What the reviewers say to you.**

{reviews}

**What happens next.** {what_next}

The decision stands on the page of the application:', now()),
(gen_random_uuid(), 'WAITING_LIST', 1, '{application}: your application “{title}” is on the waiting list',
'Hello {name},

your application {application}, “{title}”, for {project} is on the waiting list. The programme says:

{reason}

**What happens next.** {what_next}

**What the reviewers say to you.**

{reviews}

Where it stands:', now()),
(gen_random_uuid(), 'REOPENED', 1, '{application}: the programme looks at “{title}” again',
'Hello {name},

the decision on your application {application}, “{title}”, for {project} no longer stands. The programme looks at the application again, because:

{reason}

**What happens next.** {what_next}

Where it stands:', now());
