/**
 * Shell functions that replace programs in remedies: each writes what the real one writes, with made-up tokens. `$NEW`
 * and the like contain them; `$PACKAGES` is the list of what pip installs.
 */
export const standIns = String.raw`
keep() { mkdir -p "$(dirname "$1")" && cat > "$1" && chmod 600 "$1"; }
hf() {
  [ "$1 $2" = 'auth login' ] || return 1
  printf %s "$NEW" | keep "\${HF_TOKEN_PATH:-\${HF_HOME:-\${XDG_CACHE_HOME:-$HOME/.cache}/huggingface}/token}"
}
es() {
  case "$*" in
    login) printf '{"access_token": "%s", "refresh_token": "%s", "id_token": "%s", "scope": "openid profile email offline_access", "token_type": "Bearer"}' "$NEW_JWT" "$NEW_ES" "$NEW_JWT" | keep "$HOME/.earthscope/\${ES_PROFILE:-default}/tokens.json" ;;
    'user get-refresh-token') printf '%s\n' "$NEW_ES" ;;
    'user revoke-refresh-token') rm -f "$HOME/.earthscope/\${ES_PROFILE:-default}/tokens.json" ;;
    *) return 1 ;;
  esac
}
caveclient() {
  [ "$1" = setup-token ] || return 1
  host=\${2#*://}
  printf '{"token": "%s"}' "$NEW_CAVE" | keep "$HOME/.cloudvolume/secrets/\${host%%/*}-cave-secret.json"
  unset host
}
signed_in() { printf '{"client_id": "%s", "client_secret": "%s", "refresh_token": "%s"}' "$NEW_ID" "$NEW_SECRET" "$NEW_SECRET" | keep "$1"; }
descarteslabs() {
  case "$*" in
    'auth login') signed_in "\${DESCARTESLABS_TOKEN_INFO_PATH:-$HOME/.descarteslabs/token_info.json}" ;;
    'auth env') printf 'export DESCARTESLABS_CLIENT_ID=%s\nexport DESCARTESLABS_CLIENT_SECRET=%s\n' "$NEW_ID" "$NEW_SECRET" ;;
    *) return 1 ;;
  esac
}
earthone() {
  case "$*" in
    'auth login') signed_in "\${EARTHONE_TOKEN_INFO_PATH:-$HOME/.earthone/token_info.json}" ;;
    'auth env') printf 'export EARTHONE_CLIENT_ID=%s\nexport EARTHONE_CLIENT_SECRET=%s\n' "$NEW_ID" "$NEW_SECRET" ;;
    *) return 1 ;;
  esac
}
python() {
  [ "$1 $2 $3" = '-m pip install' ] || return 1
  for word in "\${@:4}"; do
    case "$word" in
      -*) ;;
      *==*) echo "\${word%%==*} \${word##*==}" >> "$PACKAGES" ;;
      *'>='*) echo "\${word%%>=*} \${word##*>=}" >> "$PACKAGES" ;;
      *'<'*) echo "\${word%%<*} $((\${word##*<} - 1)).0" >> "$PACKAGES" ;;
      *) return 1 ;;
    esac
  done
  unset word
}
sudo() { "$@"; }
direnv() { return 0; }
conda() { return 0; }
`.replaceAll('\\$', '$');
