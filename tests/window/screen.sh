# A screen in memory with a software renderer, for the tests of the window; sourced by them. What they start and put in
# `started` ends with them.
export DISPLAY=:${SAMENSPEL_TEST_DISPLAY:-91}
VK_DRIVER_FILES=$(ls /usr/share/vulkan/icd.d/lvp_icd*.json | head -n 1)
export VK_DRIVER_FILES
started=()

stop() {
  local pid
  for pid in "${started[@]+"${started[@]}"}"; do kill "$pid" 2>/dev/null; done
  wait 2>/dev/null
}
trap stop EXIT

Xvfb "$DISPLAY" -screen 0 1284x746x24 -nolisten tcp -noreset >/dev/null 2>&1 &
started+=($!)
limit=$((SECONDS + 20))
until xdotool getdisplaygeometry >/dev/null 2>&1; do
  [ $SECONDS -lt $limit ] || { echo "Xvfb did not start on $DISPLAY"; exit 1; }
  sleep 0.05
done
openbox >/dev/null 2>&1 &
started+=($!)
