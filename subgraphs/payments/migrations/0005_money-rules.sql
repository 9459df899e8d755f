create trigger audit_log_no_change before update or delete or truncate on audit_log for each statement execute function ledger_is_append_only();
--> statement-breakpoint
create trigger ledger_entries_links_no_change before update or delete or truncate on ledger_entries_links for each statement execute function ledger_is_append_only();
