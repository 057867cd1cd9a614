-- Who may review: modules join it to choose among them.
create view reviewer_card as
select account_id, display_name from account join account_role using (account_id) where role = 'REVIEWER';
