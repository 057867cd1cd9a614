-- Who may decide: modules join it to see whether there is somebody else.
create view admin_card as
select account_id, display_name from account join account_role using (account_id) where role = 'ADMIN';
