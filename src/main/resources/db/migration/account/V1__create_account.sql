create table account (
    account_id   uuid        primary key,
    display_name text        not null constraint account_has_a_name check (length(trim(display_name)) between 1 and 120),
    email        text,
    created_at   timestamptz not null,
    version      bigint      not null
);

create table account_role (
    account_id uuid not null references account,
    role       text not null constraint account_role_known check (role in ('REVIEWER', 'ADMIN')),
    primary key (account_id, role)
);

-- Who the sign-in provider says it is: one person may come through several providers.
create table sign_in_identity (
    issuer     text not null,
    subject    text not null,
    account_id uuid not null references account,
    primary key (issuer, subject)
);

create index sign_in_identity_account on sign_in_identity (account_id);
