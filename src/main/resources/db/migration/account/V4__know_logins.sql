-- How a person is called where they sign in, such as at GitHub; a later sign-in may tell a new one.
alter table sign_in_identity add login text constraint sign_in_identity_login_not_blank check (length(trim(login)) > 0);

create view account_login as
select account_id, issuer, login from sign_in_identity where login is not null;

-- Those who judge applications.
create view committee_member as
select account_id, display_name from account a where exists (select 1 from account_role r where r.account_id = a.account_id);
