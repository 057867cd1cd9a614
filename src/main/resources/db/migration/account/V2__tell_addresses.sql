-- How the portal reaches people. Only the module that sends mail joins it; no page shows it but those of admins.
create view account_contact as
select account_id, display_name, nullif(trim(email), '') as address from account;
